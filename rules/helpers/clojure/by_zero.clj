; Is an exception a division by zero, and no overflow?
(defn by-zero? [e]
  (or (= (:type (ex-data e)) :ZeroDivisionError)
      (and (instance? ArithmeticException e) (some? (re-find #"(?i)by zero" (str (ex-message e)))))))
