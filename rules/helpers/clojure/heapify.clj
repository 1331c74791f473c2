; The elements of a vector as a heap.
(defn heapify [before? items]
  (reduce (partial heap-down before?) items (range (dec (quot (count items) 2)) -1 -1)))
