// The items of a container as a JSON array.
string encodeItems(C, F)(C items, F encode) {
    string[] parts;
    foreach (item; items[]) parts ~= encode(item);
    return "[" ~ parts.join(",") ~ "]";
}
