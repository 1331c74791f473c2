; Running results of a function.
(defn running [items f]
  (if (empty? items) [] (reductions f items)))
