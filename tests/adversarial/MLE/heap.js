// dragoman: memory_mb=128
const all = [];
for (;;) all.push(new Array(10000).fill(1.5));
