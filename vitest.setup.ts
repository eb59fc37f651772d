import fc from "fast-check";

// The same generated documents in every run, so that a change is judged by what it changed; to look further, change the seed.
fc.configureGlobal({ seed: 7 });
