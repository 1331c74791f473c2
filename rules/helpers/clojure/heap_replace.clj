; The smallest element of a heap, and the heap with another one instead.
(defn heap-replace [before? heap x]
  (if (empty? heap) (throw (IndexOutOfBoundsException. "index out of range")) [(first heap) (heap-down before? (assoc heap 0 x) 0)]))
