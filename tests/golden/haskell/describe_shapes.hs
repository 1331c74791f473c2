{-# LANGUAGE BangPatterns #-}
{-# LANGUAGE DeriveAnyClass #-}
{-# LANGUAGE DeriveGeneric #-}
import Control.Exception hiding (TypeError)
import Control.DeepSeq
import Data.List
import Data.Maybe
import Data.Ord
import GHC.Generics (Generic)
import Numeric

-- | What is not there yet.
newtype NotImplementedError = NotImplementedError String deriving (Show, Exception)

-- | A number that is too large.
newtype OverflowError = OverflowError String deriving (Show, Exception)

-- | A division by zero.
newtype ZeroDivisionError = ZeroDivisionError String deriving (Show, Exception)

-- | A power of floats, which must be real and finite.
floatPower :: Double -> Double -> Double
floatPower base exponent'
  | base == 0 && exponent' < 0 = throw (ZeroDivisionError "0.0 cannot be raised to a negative power")
  | isNaN result && not (isNaN base || isNaN exponent') = error "math domain error"
  | isInfinite result && not (isInfinite base || isInfinite exponent') = throw (OverflowError "Numerical result out of range")
  | otherwise = result
  where
    result = base ** exponent'

-- | A float with as many digits as tell it from its neighbours.
floatText :: Double -> String
floatText x
  | isNaN x = "nan"
  | isInfinite x = if x > 0 then "inf" else "-inf"
  | x == 0 || (abs x >= 1e-4 && abs x < 1e16) = showFFloat Nothing x ""
  | abs x < 1 = mantissa ++ "e-" ++ replicate (3 - length size) '0' ++ drop 1 size
  | otherwise = mantissa ++ "e+" ++ size
  where
    (digits, 'e' : size) = break (== 'e') (if abs x < 1 then showEFloat Nothing x "" else fewest)
    fewest = head [text | n <- [0 ..], let text = showEFloat (Just n) x "", read text == x]
    mantissa = fromMaybe digits (stripPrefix "0." (reverse digits) >>= Just . reverse)

-- | Decimal text with so many digits after the point, rounded exactly, half to even.
fixed :: Int -> Double -> String
fixed places x
  | isNaN x || isInfinite x = floatText x
  | x < 0 || isNegativeZero x = '-' : fixed places (negate x)
  | places == 0 = digits
  | otherwise = take point digits ++ "." ++ drop point digits
  where
    scaled = show (round (toRational x * 10 ^ places) :: Integer)
    digits = replicate (places + 1 - length scaled) '0' ++ scaled
    point = length digits - places

-- | A value of the wrong type.
newtype TypeError = TypeError String deriving (Show, Exception)

data Shape
  = Shape
  | Circle {shapeRadius :: Double}
  | Rectangle {shapeWidth :: Double, shapeHeight :: Double}
  | Square {shapeWidth :: Double, shapeHeight :: Double}
  deriving (Generic, NFData)

newShape :: Shape
newShape = Shape {}

newCircle :: Double -> Shape
newCircle radius = Circle {shapeRadius = radius}

initRectangle :: Shape -> Double -> Double -> Shape
initRectangle self width height =
  let self' = self {shapeWidth = width}
   in self' {shapeHeight = height}

newRectangle :: Double -> Double -> Shape
newRectangle width height = initRectangle (Rectangle {shapeWidth = 0.0, shapeHeight = 0.0}) width height

newSquare :: Double -> Shape
newSquare side =
  let self = Square {shapeWidth = 0.0, shapeHeight = 0.0}
   in initRectangle self side side

name :: Shape -> String
name Shape{} = "shape"
name Circle{} = "circle"
name Rectangle{} = "rectangle"
name Square{} = "square"

area :: Shape -> Double
area Shape{} = throw (NotImplementedError "")
area self@Circle{} = 3.141592653589793 * floatPower (shapeRadius self) 2.0
area self@Rectangle{} = shapeWidth self * shapeHeight self
area self@Square{} = shapeWidth self * shapeHeight self

describe :: Shape -> String
describe self = name self ++ ": " ++ fixed 2 (area self)

-- | Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
describeShapes :: [[Double]] -> [String]
describeShapes sizes =
  let shapes :: [Shape]
      !shapes =
        force $
          foldl'
            (\ !shapes size ->
              if length size == 1
                then shapes ++ [newCircle (head size)]
                else if head size == size !! 1
                  then shapes ++ [newSquare (head size)]
                  else if length size /= 2
                    then throw (TypeError "2 positional arguments are needed")
                    else shapes ++ [newRectangle (head size) (size !! 1)]
            )
            []
            sizes
      !shapes' = force (sortOn (Down . area) shapes)
   in [describe shape | shape <- shapes']
