// Lets an item of a heap sink where the smaller children are, then rise from the bottom to its place.
void sift_down(auto& heap, std::size_t top) {
    std::size_t i = top;
    for (std::size_t child = 2 * i + 1; child < heap.size(); child = 2 * i + 1) {
        if (child + 1 < heap.size() && !(heap[child] < heap[child + 1])) ++child;
        std::swap(heap[i], heap[child]);
        i = child;
    }
    for (; i > top && heap[i] < heap[(i - 1) / 2]; i = (i - 1) / 2) std::swap(heap[i], heap[(i - 1) / 2]);
}
