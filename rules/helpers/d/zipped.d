// Items side by side, as far as all go.
auto zipped(Lists...)(Lists lists) { return zip(lists).map!(entry => Tuple!(ElementTypes!Lists)(entry.expand)).array; }
