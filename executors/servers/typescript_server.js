// A TypeScript compiler that stays up. No user code can run in it: it has no plugins, reads no configuration, and its options
// are fixed. Sources come and JavaScript goes by the frames of executors/resident.py.
// Arguments: TypeScript's own directory, the directory of the type packages.
"use strict";
const fs = require("fs");
const path = require("path");
const [home, typeRoot] = process.argv.slice(2);
const ts = require(path.join(home, "lib", "typescript.js"));

const options = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  // Names of a program are its own, whether or not it imports or exports anything.
  moduleDetection: ts.ModuleDetectionKind.Force,
  esModuleInterop: true,
  skipLibCheck: true,
  noEmitOnError: true,
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  typeRoots: [typeRoot],
  outDir: "/box/out",
  rootDir: "/box",
  newLine: ts.NewLineKind.LineFeed,
};

const kept = new Map(); // the libraries, parsed once
let sources = new Map();
let made = new Map();

const library = (name) => name.startsWith(home + "/") || name.startsWith(typeRoot + "/") || name.startsWith(path.dirname(typeRoot) + "/");
const host = {
  getSourceFile(name, version) {
    if (sources.has(name)) return ts.createSourceFile(name, sources.get(name), version, true);
    if (!library(name)) return undefined;
    if (!kept.has(name)) {
      const text = ts.sys.readFile(name);
      kept.set(name, text === undefined ? undefined : ts.createSourceFile(name, text, version, true));
    }
    return kept.get(name);
  },
  getDefaultLibLocation: () => path.join(home, "lib"),
  getDefaultLibFileName: (o) => path.join(home, "lib", ts.getDefaultLibFileName(o)),
  writeFile: (name, text) => made.set(path.relative("/box", name), text),
  getCurrentDirectory: () => "/box",
  getCanonicalFileName: (name) => name,
  useCaseSensitiveFileNames: () => true,
  getNewLine: () => "\n",
  fileExists: (name) => sources.has(name) || (library(name) && ts.sys.fileExists(name)),
  readFile: (name) => (sources.has(name) ? sources.get(name) : library(name) ? ts.sys.readFile(name) : undefined),
  directoryExists: (name) => name === "/box" || ts.sys.directoryExists(name),
  getDirectories: (name) => (library(name + "/") ? ts.sys.getDirectories(name) : []),
};

let last;
function compile(files) {
  sources = new Map(files.map(([name, text]) => ["/box/" + name, text.toString("utf8")]));
  made = new Map();
  const roots = [...sources.keys()].filter((name) => name.endsWith(".ts"));
  last = ts.createProgram({ rootNames: roots, options, host, oldProgram: last });
  const found = [...ts.getPreEmitDiagnostics(last)];
  if (found.length === 0) found.push(...last.emit().diagnostics);
  const errors = found.filter((d) => d.category === ts.DiagnosticCategory.Error);
  const text = ts.formatDiagnostics(errors, { ...host, getCurrentDirectory: () => "/box" });
  return [errors.length === 0, text, errors.length === 0 ? made : new Map()];
}

function number(n) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
}

function piece(value) {
  const bytes = Buffer.from(value, "utf8");
  return Buffer.concat([number(bytes.length), bytes]);
}

function read(count) {
  const bytes = Buffer.alloc(count);
  for (let got = 0; got < count; ) {
    const more = fs.readSync(0, bytes, got, count - got, null);
    if (more === 0) process.exit(0);
    got += more;
  }
  return bytes;
}

for (;;) {
  const body = read(read(4).readUInt32BE());
  let place = 4;
  const take = () => {
    const length = body.readUInt32BE(place);
    place += 4 + length;
    return body.subarray(place - length, place);
  };
  const files = [];
  for (let left = body.readUInt32BE(0); left > 0; left--) files.push([take().toString("utf8"), take()]);
  const [ok, diagnostics, output] = compile(files);
  const answer = Buffer.concat([
    Buffer.from([ok ? 1 : 0]),
    piece(diagnostics),
    number(output.size),
    ...[...output].flatMap(([name, text]) => [piece(name), piece(text)]),
  ]);
  const frame = Buffer.concat([number(answer.length), answer]);
  for (let sent = 0; sent < frame.length; ) sent += fs.writeSync(1, frame, sent);
}
