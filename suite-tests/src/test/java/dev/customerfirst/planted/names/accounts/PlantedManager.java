package dev.customerfirst.planted.names.accounts;

class PlantedManager {}
