V* opBinaryRight(string op : "in")(K key) { return key in table; }
