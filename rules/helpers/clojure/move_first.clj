; A dictionary with an entry as its first.
(defn move-first [d k]
  (ordered (cons [k (fetch d k)] (dissoc d k))))
