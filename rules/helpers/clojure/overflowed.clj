; Is an exception an overflow, and no division by zero?
(defn overflowed? [e]
  (or (= (:type (ex-data e)) :OverflowError) (and (instance? ArithmeticException e) (not (by-zero? e)))))
