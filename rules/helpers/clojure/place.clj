; An index that may count from the end as one from the start.
(defn place [items i]
  (if (neg? i) (+ i (count items)) i))
