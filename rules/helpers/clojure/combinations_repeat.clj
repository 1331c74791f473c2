; All choices of so many elements in order, each as often as wished.
(defn combinations-repeat [items size]
  (cond
    (zero? size) [[]]
    (empty? items) []
    :else (lazy-cat (map #(into [(first items)] %) (combinations-repeat items (dec size))) (combinations-repeat (rest items) size))))
