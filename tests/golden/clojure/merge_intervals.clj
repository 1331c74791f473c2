(defn merge-intervals
  "Merge overlapping or touching (start, end) intervals, leaving the input alone."
  [intervals]
  (reduce (fn [merged [start end]]
            (if (and (seq merged) (<= start (second (nth merged (dec (count merged))))))
              (let [[final merged] [(nth merged (dec (count merged))) (pop merged)]
                    [last-start last-end] final]
                (conj merged [last-start (max last-end end)]))
              (conj merged [start end])))
          []
          (sort intervals)))
