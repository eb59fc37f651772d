import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./generate.ts";

/** A language: what quicktype is asked for, and how what it writes is compiled and run on documents. */
export interface Language {
  readonly lang: "python" | "go" | "rust" | "java";
  readonly options: Readonly<Record<string, string>>;
  /** What the generated code cannot do, and what its output is compared without. */
  readonly limit?: { readonly reason: string; readonly ignoresNull: true };
  readonly roundTrip: (files: Files, folder: string, input: string) => string;
}

const here = join(import.meta.dirname, "programs");
// A machine may have toolchains of its own before Debian's on its PATH, without Debian's crates or with other ideas of HOME.
const BIN = "/usr/bin";
// Where Debian puts the crates and jars of the packages in debian-packages.txt.
const CRATES = "/usr/share/cargo/registry";
const JARS = ["core", "databind", "annotations"].map(
  (name) => `/usr/share/java/jackson-${name}.jar`,
);

export const languages: readonly Language[] = [
  {
    lang: "python",
    options: { "python-version": "3.7" },
    roundTrip(files, folder, input) {
      write(folder, "plenary.py", single(files));
      const env = { PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" };
      return run("python3", [join(here, "round_trip.py")], folder, input, env);
    },
  },
  {
    lang: "go",
    options: { package: "main" },
    roundTrip(files, folder, input) {
      write(folder, "plenary.go", single(files));
      cpSync(join(here, "round_trip.go"), join(folder, "main.go"));
      return run("go", ["run", "plenary.go", "main.go"], folder, input, { GO111MODULE: "off" });
    },
  },
  {
    lang: "rust",
    options: { visibility: "public", "skip-serializing-none": "true" },
    roundTrip: (files, folder, input) =>
      runRust(folder, readFileSync(join(here, "round_trip.rs"), "utf8"), files, input),
  },
  {
    lang: "java",
    options: { package: "org.plenary" },
    limit: { reason: "It writes null for each key that is absent.", ignoresNull: true },
    roundTrip(files, folder, input) {
      for (const [name, text] of files) write(folder, `org/plenary/${name}`, compilable(text));
      cpSync(join(here, "RoundTrip.java"), join(folder, "RoundTrip.java"));
      const path = [...JARS, folder].join(":");
      run("javac", ["-encoding", "UTF-8", "-cp", path, "RoundTrip.java"], folder);
      return run("java", ["-cp", path, "RoundTrip"], folder, input);
    },
  },
];

/** Compiles a Rust program with its module `plenary` and gives what it prints. The crates are Debian's: nothing is fetched. */
export function runRust(folder: string, program: string, module: Files, input = ""): string {
  write(folder, "src/main.rs", program);
  write(folder, "src/plenary.rs", single(module));
  cpSync(join(here, "Cargo.toml"), join(folder, "Cargo.toml"));
  const sources = `[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "${CRATES}"\n`;
  write(folder, ".cargo/config.toml", sources);
  // Programs side by side share what they compile of the crates.
  const env = {
    CARGO_TARGET_DIR: join(folder, "../cargo-target"),
    CARGO_HOME: join(folder, "../cargo-home"),
    RUSTC: `${BIN}/rustc`,
  };
  return run("cargo", ["run", "--quiet", "--offline"], folder, input, env);
}

/** Debian's Jackson declares a wider exception on writing than the Jackson that quicktype writes for. */
function compilable(java: string): string {
  return java.replaceAll("throws JsonProcessingException {", "throws IOException {");
}

function single(files: Files): string {
  if (files.size !== 1) throw new Error(`${files.size} files instead of one`);
  return [...files.values()].join("");
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  input = "",
  environment: Readonly<Record<string, string>> = {},
): string {
  const env = { ...process.env, LC_ALL: "C.UTF-8", ...environment };
  const options = { cwd, input, env, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, signal, stdout, stderr, error } = spawnSync(`${BIN}/${command}`, args, options);
  if (status === 0) return stdout;
  const list = readFileSync(join(import.meta.dirname, "debian-packages.txt"), "utf8");
  const install = `sudo apt-get install -y ${list.trim().split("\n").join(" ")}`;
  const said = `${stdout.slice(-1000)}${stderr.slice(0, 2000)}`;
  const reason = error?.message ?? `it ended with ${signal ?? status} and said: ${said}`;
  throw new Error(`${command} failed: ${reason}\nIf it is missing: ${install}`);
}
