; A vector with an element inserted before an index, which may count from the end and clamps.
(defn insert [items i x]
  (let [[before after] (split-at (if (neg? i) (+ i (count items)) i) items)]
    (vec (concat before [x] after))))
