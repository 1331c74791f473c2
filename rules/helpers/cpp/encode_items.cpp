// The items of a container as a JSON array.
template <class Items, class Encode>
std::string encode_items(const Items& items, Encode encode) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : ",") + encode(item);
    return "[" + text + "]";
}
