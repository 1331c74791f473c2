; A vector with another element at an index, which may count from the end.
(defn replace-at [items i x]
  (let [at (if (neg? i) (+ i (count items)) i)]
    (if (< -1 at (count items)) (assoc items at x) (fail-index "list assignment index out of range"))))
