; A dictionary with a value at a key; a new key comes last.
(defn put [d k v]
  (if (contains? d k) (assoc d k v) (clojure.lang.PersistentArrayMap. (to-array (concat (mapcat identity d) [k v])))))

(defn first-unique
  "The first character that occurs only once, or None."
  [text]
  (let [counts (reduce (fn [counts ch] (put counts ch (inc (get counts ch 0)))) {} (map str text))]
    (loop [items (seq counts)]
      (when items
        (let [[ch total] (first items)]
          (if (= total 1) ch (recur (next items))))))))
