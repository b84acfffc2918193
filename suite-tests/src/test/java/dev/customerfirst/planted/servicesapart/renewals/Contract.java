package dev.customerfirst.planted.servicesapart.renewals;

public class Contract {}
