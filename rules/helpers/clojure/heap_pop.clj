; The smallest element of a heap, and the heap without it.
(defn heap-pop [before? heap]
  (let [[final others] (pop-last heap)]
    (if (empty? others) [final others] [(first heap) (heap-down before? (assoc others 0 final) 0)])))
