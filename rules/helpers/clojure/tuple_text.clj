; A tuple as Python shows it.
(defn tuple-text [shown items]
  (bracketed "(" (if (= (count items) 1) ",)" ")") shown items))
