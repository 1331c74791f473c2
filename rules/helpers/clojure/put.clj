; A dictionary with a value at a key; a new key comes last.
(defn put [d k v]
  (if (contains? d k) (assoc d k v) (clojure.lang.PersistentArrayMap. (to-array (concat (mapcat identity d) [k v])))))
