; A dictionary with the same value at every key.
(defn from-keys [ks v]
  (ordered (map (fn [k] [k v]) ks)))
