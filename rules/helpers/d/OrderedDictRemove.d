// Takes a key away; tells whether it was there.
bool remove(K key) {
    order = order.filter!(other => other != key).array;
    return table.remove(key);
}
