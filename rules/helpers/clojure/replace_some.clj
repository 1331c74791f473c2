; A string with the first n occurrences of a part replaced (all for a negative n).
(defn replace-some [text old new n]
  (if (= old "")
    (let [limit (if (neg? n) (inc (count text)) n)]
      (apply str (map-indexed (fn [i c] (str (when (< i limit) new) c)) (concat text [""]))))
    (apply str (interpose new (split text old n)))))
