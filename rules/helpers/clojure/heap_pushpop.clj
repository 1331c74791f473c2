; The smallest of a heap and one more element, and the heap of the others.
(defn heap-pushpop [before? heap x]
  (if (and (seq heap) (before? (first heap) x))
    (heap-replace before? heap x)
    [x heap]))
