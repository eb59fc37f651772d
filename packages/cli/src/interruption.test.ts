import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch, rows } from "./test-desk.ts";

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(10);
}

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("while participants are merged: the document is as it was, and nothing is left behind", async () => {
    desk.write("launch.yaml", launch);
    const child = desk.start(["participants", "-", "--into", "launch.yaml"]);
    child.stdin.write(rows);
    await until(() => desk.leftovers().length > 0);
    child.kill(signal);
    const [, endedBy] = await once(child, "exit");
    expect([endedBy, desk.read("launch.yaml"), desk.leftovers(), desk.files()]).toEqual([
      signal,
      launch,
      [],
      ["launch.yaml", "scratch"],
    ]);
  });

  test("while a file is written: it is as it was, and nothing is left beside it", async () => {
    const files = fileURLToPath(new URL("files.ts", import.meta.url));
    desk.write("launch.yaml", launch);
    desk.write(
      "write.ts",
      `import { replaceFile } from ${JSON.stringify(files)};
      async function* endless() { for (;;) { yield "more"; await new Promise((done) => setTimeout(done, 1)); } }
      await replaceFile("launch.yaml", endless());`,
    );
    const child = desk.start([], desk.path("write.ts"));
    await until(() => desk.files().some((name) => name.endsWith(".tmp")));
    child.kill(signal);
    const [, endedBy] = await once(child, "exit");
    expect([endedBy, desk.read("launch.yaml"), desk.files()]).toEqual([
      signal,
      launch,
      ["launch.yaml", "scratch", "write.ts"],
    ]);
  });
});

describe("a reader who closes early", () => {
  test("of the output ends the command quietly", async () => {
    const child = desk.start(["schema", "event"]);
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect([code, said]).toEqual([0, ""]);
  });

  test("of what is said does not end the work", async () => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", `Name;Category\n${"Ion;astronaut\n".repeat(5000)}`);
    const child = desk.start(["participants", "rows.csv", "--into", "launch.yaml"]);
    child.stderr.once("data", () => child.stderr.destroy());
    const [code] = await once(child, "exit");
    expect([code, desk.read("launch.yaml").includes("name: Ion"), desk.leftovers()]).toEqual([
      0,
      true,
      [],
    ]);
  });
});
