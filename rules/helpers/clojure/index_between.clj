; The index of the first equal element inside bounds, which may count from the end.
(defn index-between [items x low high]
  (let [size (count items)
        to (if high (bound high size) size)]
    (or (first (filter #(= x (nth items %)) (range (bound low size) to))) (throw (IllegalArgumentException. (str x " is not in list"))))))
