; A heap with one more element.
(defn heap-push [before? heap x]
  (heap-up before? (conj heap x) 0 (count heap)))
