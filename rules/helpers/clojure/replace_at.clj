; A vector with another element at an index, which may count from the end.
(defn replace-at [items i x]
  (let [at (if (neg? i) (+ i (count items)) i)]
    (nth items at)
    (assoc items at x)))
