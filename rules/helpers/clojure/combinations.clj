; All choices of so many elements in order.
(defn combinations [items size]
  (cond
    (zero? size) [[]]
    (empty? items) []
    :else (lazy-cat (map #(into [(first items)] %) (combinations (rest items) (dec size))) (combinations (rest items) size))))
