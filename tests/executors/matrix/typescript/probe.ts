import * as fs from "fs";

const input: string = fs.readFileSync(0, "utf8");
const mode: string = input.split("\n")[0].trim();
const rest: string = input.slice(input.indexOf("\n") + 1);
const kept: Buffer[] = [];

function deeper(n: number): number {
  return 1 + deeper(n + 1);
}

switch (mode) {
  case "sum": {
    const [a, b] = rest.trim().split(" ").map(Number);
    console.log(a + b);
    break;
  }
  case "unflushed":
    process.stdout.write("ok");
    break;
  case "utf8":
    console.log(rest.trim() + "|ñ😀");
    break;
  case "megabyte":
    console.log(rest.split("x").length - 1);
    break;
  case "exception":
    throw new Error("on purpose");
  case "exit":
    process.exit(3);
  case "signal":
    process.abort();
  case "cpu":
    for (;;);
  case "sleep":
    setTimeout(() => {}, 600_000);
    break;
  case "memory":
    for (;;) kept.push(Buffer.alloc(1 << 20, 1));
  case "output":
    for (;;) fs.writeSync(1, "x".repeat(1000) + "\n");
  case "stack":
    console.log(deeper(0));
    break;
}
