// The text of a set, its members shown by a function.
const setText = (set, show) => (set.size === 0 ? "set()" : `{${[...set].map((item) => show(item)).join(", ")}}`);
