; A string without a start, if it has it.
(defn without-prefix [text start]
  (if (.startsWith text start) (subs text (count start)) text))
