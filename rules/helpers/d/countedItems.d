// Each item as often as it is counted.
auto countedItems(D)(D counts) {
    typeof(counts.keys()) items;
    foreach (key, count; counts) foreach (_; 0 .. count) items ~= key;
    return items;
}
