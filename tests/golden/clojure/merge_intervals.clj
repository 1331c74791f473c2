; Is one value less than another? Sequences compare by their elements, false comes before true.
(defn less? [a b]
  (cond
    (and (sequential? a) (sequential? b))
    (loop [a (seq a) b (seq b)]
      (cond
        (nil? b) false
        (nil? a) true
        (= (first a) (first b)) (recur (next a) (next b))
        :else (less? (first a) (first b))))
    (or (nil? a) (nil? b)) (throw (ClassCastException. "'<' not supported between these values"))
    :else (neg? (compare a b))))

; The element of a vector at an index, which may count from the end.
(defn item [items i]
  (nth items (if (neg? i) (+ i (count items)) i)))

; Raises what stands for an IndexError.
(defn fail-index [message]
  (throw (IndexOutOfBoundsException. message)))

; The element at an index, which may count from the end, and the vector without it.
(defn pop-at [items i]
  (let [at (if (neg? i) (+ i (count items)) i)]
    (if (< -1 at (count items))
      [(nth items at) (into (subvec items 0 at) (subvec items (inc at)))]
      (fail-index "pop index out of range"))))

(defn merge-intervals
  "Merge overlapping or touching (start, end) intervals, leaving the input alone."
  [intervals]
  (reduce (fn [merged [start end]]
            (if (and (not (empty? merged)) (<= start (second (item merged -1))))
              (let [[final merged] (pop-at merged -1)
                    [last-start last-end] final]
                (conj merged [last-start (max last-end end)]))
              (conj merged [start end])))
          []
          (sort less? intervals)))
