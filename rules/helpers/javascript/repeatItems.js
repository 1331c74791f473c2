// The items several times over.
const repeatItems = (items, times) => Array(Math.max(0, times)).fill([...items]).flat();
