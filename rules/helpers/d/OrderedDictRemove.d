// Takes a key away; tells whether it was there.
bool remove(K key) {
    if (!table.remove(key)) return false;
    order = order.filter!(other => other != key).array;
    return true;
}
