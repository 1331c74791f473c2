void clear() { table.clear(), order = null; }
