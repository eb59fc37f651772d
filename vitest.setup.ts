import fc from "fast-check";

// The same generated documents in every run, so that a change is judged by what it changed; SEED=… looks at others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 7) });
