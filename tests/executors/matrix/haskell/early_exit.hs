import Control.Exception
import System.Exit

twice :: Int -> Int
twice n
  | n == 2 = throw ExitSuccess
  | otherwise = 2 * n
