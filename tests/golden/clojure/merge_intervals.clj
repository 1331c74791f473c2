; The element of a vector at an index, which may count from the end.
(defn item [items i]
  (nth items (if (neg? i) (+ i (count items)) i)))

; Raises what stands for an IndexError.
(defn fail-index [message]
  (throw (IndexOutOfBoundsException. message)))

; The last element of a vector, and the vector without it.
(defn pop-last [items]
  (if (empty? items) (fail-index "pop from empty list") [(peek items) (pop items)]))

(defn merge-intervals
  "Merge overlapping or touching (start, end) intervals, leaving the input alone."
  [intervals]
  (reduce (fn [merged [start end]]
            (if (and (seq merged) (<= start (second (item merged -1))))
              (let [[final merged] (pop-last merged)
                    [last-start last-end] final]
                (conj merged [last-start (max last-end end)]))
              (conj merged [start end])))
          []
          (sort intervals)))
