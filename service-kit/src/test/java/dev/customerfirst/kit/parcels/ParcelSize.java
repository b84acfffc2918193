package dev.customerfirst.kit.parcels;

enum ParcelSize {
  SMALL,
  LARGE
}
