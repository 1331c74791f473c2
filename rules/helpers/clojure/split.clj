; The parts of a string between separators, at most n of which count (all for a negative n).
(defn split [text separator n]
  (when (= separator "")
    (fail-value "empty separator"))
  (loop [start 0 n n parts []]
    (let [at (if (zero? n) -1 (.indexOf text separator start))]
      (if (neg? at)
        (conj parts (subs text start))
        (recur (+ at (count separator)) (dec n) (conj parts (subs text start at)))))))
