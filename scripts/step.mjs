const FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

/**
 * Does one step of the set-up and says how long it took: on a terminal in one line that counts the seconds meanwhile,
 * elsewhere in one plain line at the end. What the step says is shown only if it fails, which ends the program.
 */
export async function step(title, work) {
  const began = Date.now();
  const elapsed = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const stopSpinner = process.stderr.isTTY ? spin(() => `${title} ${elapsed()}`) : () => {};
  const { code, output } = await work();
  stopSpinner();
  process.stderr.write(`${code === 0 ? "✓" : "✗"} ${title} ${elapsed()}\n`);
  if (code === 0) return;
  process.stderr.write(`\n${output}\n`);
  process.exit(code);
}

function spin(text) {
  let frame = 0;
  const timer = setInterval(() => {
    frame = (frame + 1) % FRAMES.length;
    process.stderr.write(`\r${FRAMES[frame]} ${text()}`);
  }, 100);
  return () => {
    clearInterval(timer);
    process.stderr.write("\r\u001b[K");
  };
}
