// dragoman: cpu_s=5
type Twice<T extends unknown[]> = [...T, ...T];
type Bomb<T extends unknown[], N extends unknown[]> = N extends [unknown, ...infer R] ? Bomb<Twice<T>, R> : T["length"];
const size: Bomb<[1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]> = "no";
console.log(size);
