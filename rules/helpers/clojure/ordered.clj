; A dictionary of pairs that keeps their order.
(defn ordered [pairs]
  (put-all {} pairs))
