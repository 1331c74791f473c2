(defn merge-intervals
  "Merge overlapping or touching (start, end) intervals, leaving the input alone."
  [intervals]
  (reduce (fn [merged [start end]]
            (if (and (seq merged) (<= start (second (peek merged))))
              (let [[final merged] [(peek merged) (pop merged)]
                    [last-start last-end] final]
                (conj merged [last-start (max last-end end)]))
              (conj merged [start end])))
          []
          (sort intervals)))
