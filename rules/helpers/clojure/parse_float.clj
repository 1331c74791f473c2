; The float that a text says.
(defn parse-float [text]
  (let [[_ sign digits] (re-matches #"(?i)\s*([-+]?)(inf|infinity|nan|(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?)\s*" text)
        size (cond
               (nil? digits) (throw (IllegalArgumentException. (str "could not convert string to float: '" text "'")))
               (re-find #"(?i)^inf" digits) ##Inf
               (re-find #"(?i)nan" digits) ##NaN
               :else (Double/parseDouble (str/replace digits "_" "")))]
    (if (= sign "-") (- size) size)))
