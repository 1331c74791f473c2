(defn twice [n]
  (when (= n 2)
    (System/exit 0))
  (* 2 n))
