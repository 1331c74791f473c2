// Where the value of a key is; null without it.
V* opBinaryRight(string op : "in")(K key) { return key in table; }
